import type { UnhealthyEndpoint } from '../../../../domain/rollout/instance-failure.js'

/** What a load balancer thinks of one target: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetHealth.html */
export interface TargetState {
  /** `10.0.3.7:8080`. */
  readonly target: string
  /** An open string; undefined when it is not reported. */
  readonly state: string | undefined
  readonly reason: string | undefined
  readonly description: string | undefined
}

export interface TargetGroupHealth {
  readonly healthy: number
  readonly unhealthy: number
  /** Why targets are not healthy, each reason once: `Target.FailedHealthChecks: Health checks failed with these codes: [500]`. */
  readonly reasons: readonly string[]
}

/** `draining` targets are on their way out, `unused` ones get no traffic by configuration. */
const NOT_A_PROBLEM = ['healthy', 'draining', 'unused']

/** How many targets of a group take traffic, and how many fail; those that begin or end are neither. */
export function countHealth(targets: readonly TargetState[]): TargetGroupHealth {
  const sick = targets.filter(({ state }) => state === 'unhealthy' || state === 'unavailable')
  return {
    healthy: targets.filter(({ state }) => state === 'healthy').length,
    unhealthy: sick.length,
    reasons: [...new Set(sick.map(({ reason, description }) => [reason, description].filter(Boolean).join(': ')))]
  }
}

/** The targets that are neither healthy nor on their way out. */
export function findUnhealthy(targets: readonly TargetState[]): readonly UnhealthyEndpoint[] {
  return targets.flatMap(({ target, state = 'healthy', reason, description }) => {
    if (NOT_A_PROBLEM.includes(state)) return []
    const said = [description, reason && `(${reason})`].filter(Boolean).join(' ')
    return [{ endpoint: target, reason: said === '' ? state : `${state}: ${said}` }]
  })
}
