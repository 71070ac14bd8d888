import type { RollingPlan } from './rolling-plan.js'
import { diffSettings, type ServiceSettings } from '../service/service-settings.js'
import type { ServiceSnapshot } from '../service/service-snapshot.js'
import { defaultFailedTasksLimit } from '../service/judge-task-failures.js'

/** What is asked for, as far as a plan is made from it. */
export interface RollingSpec extends ServiceSettings {
  readonly purpose: RollingPlan['purpose']
  readonly waitUntil: RollingPlan['waitUntil']
  readonly onRunning: RollingPlan['onRunning']
  readonly onFailure: RollingPlan['onFailure']
  readonly redeploy: RollingPlan['redeploy']
  readonly failedTasksLimit: number | undefined
  readonly oddRules: RollingPlan['oddRules']
  readonly timeoutMilliseconds: number
}

/** Plans the rolling deployment of a revision to a service as it is now. */
export function planRolling(
  spec: RollingSpec,
  service: ServiceSnapshot,
  { taskDefinition, now }: { readonly taskDefinition: string; readonly now: number }
): RollingPlan {
  const { purpose, waitUntil, onRunning, onFailure, redeploy, oddRules, timeoutMilliseconds } = spec
  return {
    taskDefinition,
    purpose,
    waitUntil,
    onRunning,
    onFailure,
    redeploy,
    oddRules,
    settings: diffSettings(spec, service).length > 0 ? 'changed' : 'unchanged',
    failedTasksLimit: spec.failedTasksLimit ?? defaultLimit(spec, service),
    timeoutMilliseconds,
    deadlineAt: now + timeoutMilliseconds
  }
}

/** Where the circuit breaker is on, ECS counts. */
function defaultLimit(spec: ServiceSettings, service: ServiceSnapshot): number | undefined {
  if ((spec.circuitBreaker ?? service.circuitBreaker)?.enabled === true) return undefined
  return defaultFailedTasksLimit(spec.desiredCount ?? service.desiredCount)
}
