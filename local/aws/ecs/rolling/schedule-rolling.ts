import { healthyCount, liveTasks } from '../services/deployments/deployment.js'
import { startTasks, stopTasks } from '../services/reconciliation/schedule-tasks.js'
import { type Deployment, primaryOf, type Service } from '../services/service.js'
import type { ServiceContext } from '../services/service-context.js'
import { addEvent } from '../services/service-events.js'
import { planRollingStep, type Fleet, type RollingStep } from './plan-rolling-step.js'

/** Starts and stops what the rolling scheduler would now. */
export function scheduleRolling(service: Service, context: ServiceContext): void {
  const primary = primaryOf(service)
  if (primary === undefined) return
  const olds = service.deployments.filter(deployment => deployment !== primary)
  const { minimumHealthyPercent = 100, maximumPercent = 200 } = service.settings.deploymentConfiguration ?? {}
  const limits = { desired: service.desiredCount, minimumHealthyPercent, maximumPercent }
  const step = planRollingStep({ ...limits, primary: fleet([primary]), old: fleet(olds) })
  // A failed deployment starts nothing more, and what it has not replaced stays.
  if (primary.rolloutState === 'FAILED') return
  if (isStuck(step, primary, olds)) reportStuck(primary, context)
  if (context.clock.now() >= primary.launches.notBefore) startTasks(primary, step.startPrimary, context)
  stopTasks(primary, step.stopPrimary, context)
  stopOldest(olds, step.stopOld, context)
}

function fleet(deployments: readonly Deployment[]): Fleet {
  const sum = (count: (deployment: Deployment) => number) =>
    deployments.reduce((total, deployment) => total + count(deployment), 0)
  return { live: sum(deployment => liveTasks(deployment).length), healthy: sum(healthyCount) }
}

/** Tasks without traffic stop first, so that a failed deployment makes room for the rollback; then those of the oldest deployment. */
function stopOldest(olds: readonly Deployment[], count: number, context: ServiceContext): void {
  const inOrder = olds.toSorted((a, b) => a.createdAt - b.createdAt)
  let left = count
  for (const wanted of [unhealthyCount, (deployment: Deployment) => liveTasks(deployment).length]) {
    for (const deployment of inOrder) {
      const stopping = Math.min(left, wanted(deployment))
      stopTasks(deployment, stopping, context)
      left -= stopping
    }
  }
}

function unhealthyCount(deployment: Deployment): number {
  return liveTasks(deployment).length - healthyCount(deployment)
}

function isStuck(step: RollingStep, primary: Deployment, olds: readonly Deployment[]): boolean {
  const wants = primary.service.desiredCount - liveTasks(primary).length
  const isIdle = step.startPrimary + step.stopPrimary + step.stopOld === 0
  return wants > 0 && isIdle && olds.every(old => [...old.tasks.values()].every(({ isHealthy }) => isHealthy))
}

const stuck =
  'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html */
function reportStuck({ service }: Deployment, { clock }: ServiceContext): void {
  if (service.events[0]?.message?.endsWith(stuck) !== true) addEvent(service, stuck, clock)
}
