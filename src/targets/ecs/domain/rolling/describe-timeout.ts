import { formatDuration } from '../../../../domain/input/duration.js'
import type { SeenFailures } from '../service/seen-failures.js'
import { summariseTaskFailures } from '../service/judge-task-failures.js'
import { describeProgress } from '../service/service-progress.js'
import type { DeploymentSnapshot, ServiceSnapshot } from '../service/service-snapshot.js'
import type { RollingPlan } from './rolling-plan.js'

interface Late {
  readonly plan: Pick<RollingPlan, 'timeoutMilliseconds'>
  readonly service: ServiceSnapshot
  readonly ours: DeploymentSnapshot
  readonly failures: SeenFailures
}

/** One sentence on a deployment that timed out: its progress, and all known obstacles. */
export function describeTimeout({ plan, service, ours, failures }: Late): string {
  const [target] = failures.targets
  const parts = [
    `Timed out after ${formatDuration(plan.timeoutMilliseconds)} with ${describeProgress(service, ours.id)}`,
    summariseTaskFailures(failures.tasks),
    target === undefined ? undefined : `target ${target.endpoint} is ${target.reason}`,
    findHindrance(service, ours)
  ]
  return `${parts.filter(part => part !== undefined).join('; ')}.`
}

/**
 * Why ECS could not continue, in its own words: no room for a task, or percentages that let it neither start nor stop one.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
 */
function findHindrance(service: ServiceSnapshot, ours: DeploymentSnapshot): string | undefined {
  const said = service.events.filter(({ at, message }) => at >= ours.createdAt && message.includes('unable to'))
  const latest = said.toSorted((one, other) => other.at - one.at)[0]
  return latest && `ECS reported that it ${latest.message.replace(/^\(service [^)]+\) /, '').replace(/\.$/, '')}`
}
