import { findPrimary, nameRevision, type DeploymentSnapshot, type ServiceSnapshot } from './service-snapshot.js'
import { countOf } from '../../../../domain/text/count-of.js'

// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
const TROUBLE = /unhealthy|unable to|failed|out of memory|could not/i
const STARTED = /has started \d+ tasks/i

/**
 * Counts what hints at failing tasks in a service's description, which costs no call of its own. `failedTasks` alone is not
 * enough: it goes back to zero once a task runs, so a task that starts and crashes later never shows in it
 * (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html); then more tasks are started than wanted.
 */
export function countTroubleSigns(service: ServiceSnapshot, deployment: DeploymentSnapshot): number {
  const since = service.events.filter(event => event.at >= deployment.createdAt)
  const troubles = since.filter(event => TROUBLE.test(event.message)).length
  const started = since
    .filter(event => STARTED.test(event.message))
    .reduce((total, event) => total + [...event.message.matchAll(/\(task [^)]+\)/g)].length, 0)
  return deployment.failedTasks + troubles + Math.max(0, started - service.desiredCount)
}

/** `1 of 2 tasks of api:42 running, 2 previous tasks running` for people; the same text means nothing has changed. */
export function describeProgress(service: ServiceSnapshot, followed: string): string {
  const ours = service.deployments.find(deployment => deployment.id === followed) ?? findPrimary(service)
  if (ours === undefined) return 'no deployment'
  const previous = service.deployments
    .filter(deployment => deployment.id !== ours.id)
    .reduce((total, deployment) => total + deployment.runningCount, 0)
  const parts = [
    `${ours.runningCount} of ${service.desiredCount} tasks of ${nameRevision(ours.taskDefinition)} running`,
    ours.pendingCount > 0 ? `${ours.pendingCount} starting` : undefined,
    previous > 0 ? `${countOf(previous, 'previous task')} running` : undefined,
    ours.failedTasks > 0 ? `${ours.failedTasks} failed` : undefined
  ]
  return parts.filter(part => part !== undefined).join(', ')
}
