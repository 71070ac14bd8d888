import { hasHealthCheck, isEssential, taskHealth } from '../../tasks/task.js'
import type { ServiceContext } from '../service-context.js'
import type { Deployment, ServiceTask } from '../service.js'

export type TaskJudgment =
  | { readonly kind: 'healthy' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unhealthy'; readonly event: string; readonly stoppedReason: string }

/** A task without any health check counts as healthy this long after it began to run. */
const uncheckedMilliseconds = 40_000

/**
 * Whether a running task counts as healthy: its containers' checks and its targets' must both pass.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html (minimumHealthyPercent)
 */
export function judgeTask(deployment: Deployment, entry: ServiceTask, context: ServiceContext): TaskJudgment {
  const { task, targets = [] } = entry
  const unhealthy = findFault(entry, context)
  if (unhealthy !== undefined) return isGraced(deployment, entry, context) ? { kind: 'waiting' } : unhealthy
  const hasChecks = task.containers.some(({ definition }) => isEssential(definition) && hasHealthCheck(definition))
  if (hasChecks && taskHealth(task) !== 'HEALTHY') return { kind: 'waiting' }
  if (targets.some(target => stateOf(target, context)?.state !== 'healthy')) return { kind: 'waiting' }
  const isChecked = hasChecks || targets.length > 0
  const age = context.clock.now() - (task.startedAt ?? context.clock.now())
  return isChecked || age >= uncheckedMilliseconds ? { kind: 'healthy' } : { kind: 'waiting' }
}

/** Unhealthy checks of either kind are ignored in the grace period after the task has started. */
function isGraced({ service }: Deployment, { task }: ServiceTask, { clock }: ServiceContext): boolean {
  const graceSeconds = service.settings.healthCheckGracePeriodSeconds ?? 0
  return clock.now() - (task.startedAt ?? clock.now()) < graceSeconds * 1000
}

/** The words of https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-unhealthy-event-messages.html */
function findFault(entry: ServiceTask, context: ServiceContext): (TaskJudgment & { kind: 'unhealthy' }) | undefined {
  const { task, targets = [] } = entry
  if (taskHealth(task) === 'UNHEALTHY') {
    const event = `(task ${task.id}) failed container health checks.`
    return { kind: 'unhealthy', event, stoppedReason: 'Task failed container health checks' }
  }
  for (const registration of targets) {
    const health = stateOf(registration, context)
    if (health?.state !== 'unhealthy') continue
    const group = `(target-group ${registration.targetGroupArn})`
    const reason = health.description ?? health.reason ?? 'Health checks failed'
    const event = `(task ${task.id}) (port ${registration.target.port}) is unhealthy in ${group} due to (reason ${reason}).`
    return { kind: 'unhealthy', event, stoppedReason: `Task failed ELB health checks in ${group}` }
  }
  return undefined
}

function stateOf({ targetGroupArn, target }: NonNullable<ServiceTask['targets']>[number], { traffic }: ServiceContext) {
  if (!traffic.hasTargetGroup(targetGroupArn)) return undefined
  return traffic
    .targetHealth(targetGroupArn)
    .find(health => health.target.id === target.id && health.target.port === target.port)
}
