import { liveTasks } from '../deployments/deployment.js'
import { type Deployment, primaryOf, type ServiceTask } from '../service.js'
import type { ServiceContext } from '../service-context.js'
import { addEvent, addTaskSetEvent, listTaskIds } from '../service-events.js'
import { propagatedTags } from '../propagated-tags.js'

/** Starts tasks of a deployment. */
export function startTasks(deployment: Deployment, count: number, context: ServiceContext): void {
  if (count <= 0) return
  const started = Array.from({ length: count }, () => startServiceTask(deployment, context))
  addEvent(deployment.service, `has started ${count} tasks: ${listTaskIds(started)}.`, context.clock)
}

function startServiceTask(deployment: Deployment, { tasks }: ServiceContext): ServiceTask {
  const { service, revision } = deployment
  const { settings } = revision
  const task = tasks.start({
    cluster: service.cluster,
    revision: revision.taskDefinition,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    launchType: isFargate(deployment) ? 'FARGATE' : 'EC2',
    networkConfiguration: settings.networkConfiguration,
    enableExecuteCommand: settings.enableExecuteCommand,
    tags: propagatedTags(service, revision)
  })
  const entry: ServiceTask = { task, isHealthy: false, wasRunning: false, hasFailed: false }
  deployment.tasks.set(task.arn, entry)
  return entry
}

function isFargate({ revision: { settings } }: Deployment): boolean {
  const usesSpot = settings.capacityProviderStrategy?.some(item => item.capacityProvider?.startsWith('FARGATE'))
  return settings.launchType === 'FARGATE' || usesSpot === true
}

/** Stops tasks that are no longer needed: those without traffic first, then the newest. */
export function stopTasks(deployment: Deployment, count: number, context: ServiceContext): void {
  if (count <= 0) return
  const inOrder = liveTasks(deployment).sort((a, b) => rank(a) - rank(b) || b.task.createdAt - a.task.createdAt)
  stopForScaling(deployment, inOrder.slice(0, count), context)
}

function rank({ task, isHealthy }: ServiceTask): number {
  return (task.lastStatus === 'RUNNING' ? 1 : 0) + (isHealthy ? 1 : 0)
}

function stopForScaling(deployment: Deployment, entries: readonly ServiceTask[], context: ServiceContext): void {
  const { service } = deployment
  const initiator = primaryOf(service)?.id ?? deployment.id
  const stoppedReason = `Scaling activity initiated by (deployment ${initiator})`
  const draining = entries.filter(({ targets }) => targets !== undefined && targets.length > 0)
  announceDraining(deployment, draining, context)
  const stops = entries.map(({ task }) =>
    context.tasks.stop(task, { stopCode: 'ServiceSchedulerInitiated', stoppedReason })
  )
  const running = entries.filter(({ wasRunning }) => wasRunning)
  if (running.length === 0) return
  void Promise.all(stops).then(() =>
    addEvent(service, `has stopped ${running.length} running tasks: ${listTaskIds(running)}.`, context.clock)
  )
}

function announceDraining(deployment: Deployment, entries: readonly ServiceTask[], { clock }: ServiceContext): void {
  if (entries.length === 0) return
  addTaskSetEvent(deployment, `has begun draining connections on ${entries.length} tasks.`, clock)
  const groups = entries.flatMap(({ targets = [] }) => targets.map(({ targetGroupArn }) => targetGroupArn))
  for (const group of new Set(groups)) {
    const count = groups.filter(candidate => candidate === group).length
    addEvent(deployment.service, `deregistered ${count} targets in (target-group ${group})`, clock)
  }
}
