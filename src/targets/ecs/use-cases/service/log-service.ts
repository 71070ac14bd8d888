import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import { describeProgress } from '../../domain/service/service-progress.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'

/** Logs what is new of a service: its events once, and what the tasks of the deployment followed are up to, where one is. */
export function logService(record: RecordInProgress, service: ServiceSnapshot, followed: string | undefined): void {
  logEvents(record, service)
  if (followed !== undefined) logCounts(record, service, followed)
}

function logEvents({ eventsSeen, eventLog }: RecordInProgress, service: ServiceSnapshot): void {
  for (const event of service.events.toReversed()) {
    if (eventsSeen.has(event.id)) continue
    eventsSeen.add(event.id)
    const isBad = /unable|unhealthy|failed|could not/i.test(event.message)
    eventLog.detail(`ECS: ${event.message.replace(/^\(service [^)]+\) /, '')}`, isBad ? 'bad' : 'neutral')
  }
}

function logCounts(record: RecordInProgress, service: ServiceSnapshot, followed: string): void {
  const ours = service.deployments.find(deployment => deployment.id === followed)
  const total = service.deployments.reduce((sum, deployment) => sum + deployment.runningCount, 0)
  const canary = ours?.runningCount ?? 0
  record.eventLog.count({ desired: service.desiredCount, canary, stable: total - canary })
  if (ours === undefined) return
  const progress = describeProgress(service, followed)
  if (progress !== record.loggedProgress) record.eventLog.detail(progress)
  record.loggedProgress = progress
}
