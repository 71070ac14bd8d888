import type { Clock, Timer } from '../../clock.js'
import type { HealthCheckSettings } from './health-check-settings.js'
import { probeTarget } from './probe-target.js'
import type { ProbeOutcome } from './probe-target.js'
import type { HealthState, RegisteredTarget } from '../target-groups/registered-target.js'

const registering: HealthState = {
  state: 'initial',
  reason: 'Elb.RegistrationInProgress',
  description: 'Target registration is in progress'
}
const checking: HealthState = {
  state: 'initial',
  reason: 'Elb.InitialHealthChecking',
  description: 'Initial health checks in progress'
}
const firstCheckAfterMilliseconds = 1000
/** A processor has its own pace: no clock rate may leave a real target less than this to answer a check. */
const leastTimeoutMilliseconds = 2000
/** Nor does a process start faster because the clock is fast: for so much real time it may refuse connections, uncounted. */
const startRealMilliseconds = 5000

/** Checks one target again and again, on the cloud's clock. */
export class TargetCheck {
  private successes = 0
  private failures = 0
  private stopped = false
  private readonly startedAt = performance.now()
  private timer: Timer

  constructor(
    private readonly target: RegisteredTarget,
    private readonly deps: { readonly clock: Clock; readonly settings: () => HealthCheckSettings }
  ) {
    target.health = registering
    this.timer = deps.clock.after(firstCheckAfterMilliseconds, () => void this.run())
  }

  stop(): void {
    this.stopped = true
    this.timer.cancel()
  }

  /** The time that a target takes to answer does not move the next check. */
  private async run(): Promise<void> {
    const { clock } = this.deps
    const settings = this.deps.settings()
    if (this.target.health === registering) this.target.health = checking
    const next = clock.now() + settings.intervalSeconds * 1000
    const timeoutMilliseconds = Math.max(leastTimeoutMilliseconds, (settings.timeoutSeconds * 1000) / clock.rate)
    const outcome = await probeTarget(this.target, { settings, timeoutMilliseconds })
    if (this.stopped) return
    this.note(outcome, settings)
    this.timer = clock.after(Math.max(0, next - clock.now()), () => void this.run())
  }

  /** A new target is healthy after one success; later on the thresholds count. */
  private note(outcome: ProbeOutcome, settings: HealthCheckSettings): void {
    const { state } = this.target.health
    if (outcome.kind === 'passed') {
      this.failures = 0
      this.successes += 1
      if (state === 'initial' || this.successes >= settings.healthyThreshold) this.target.health = { state: 'healthy' }
      return
    }
    this.successes = 0
    if (outcome.kind === 'failed' && state === 'initial' && this.isStarting()) return
    this.failures += 1
    if (state === 'unhealthy' || this.failures >= settings.unhealthyThreshold) {
      this.target.health = { state: 'unhealthy', ...reasonOf(outcome) }
    }
  }

  private isStarting(): boolean {
    return this.deps.clock.rate > 1 && performance.now() - this.startedAt < startRealMilliseconds
  }
}

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html#target-health-reason-codes */
function reasonOf(outcome: Exclude<ProbeOutcome, { kind: 'passed' }>): { reason: string; description: string } {
  switch (outcome.kind) {
    case 'mismatch':
      return {
        reason: 'Target.ResponseCodeMismatch',
        description: `Health checks failed with these codes: [${outcome.status}]`
      }
    case 'timeout':
      return { reason: 'Target.Timeout', description: 'Request timed out' }
    case 'failed':
      return { reason: 'Target.FailedHealthChecks', description: 'Health checks failed' }
  }
}
