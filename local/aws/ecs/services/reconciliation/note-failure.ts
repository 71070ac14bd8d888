import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import type { Deployment, ServiceTask } from '../service.js'

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-throttle-logic.html */
const longestPauseMilliseconds = 27 * 60_000
const firstPauseMilliseconds = 15_000

/**
 * Counts a task that exited or was replaced for its health. Tasks that users stop, or that scaling stops, are no failures.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html (failedTasks)
 */
export function noteFailure(deployment: Deployment, entry: ServiceTask, context: ServiceContext): void {
  if (entry.hasFailed || !isFailure(entry)) return
  entry.hasFailed = true
  entry.isHealthy = false
  deployment.updatedAt = context.clock.now()
  if (deployment.rolloutState === 'IN_PROGRESS') deployment.failedTasks += 1
  if (!hasRun(entry)) throttle(deployment, context)
}

function isFailure({ task }: ServiceTask): boolean {
  const { stopCode, stoppedReason = '' } = task.end ?? {}
  if (stopCode === 'ServiceSchedulerInitiated') return stoppedReason.startsWith('Task failed')
  return stopCode === 'EssentialContainerExited' || stopCode === 'TaskFailedToStart'
}

function hasRun({ task }: ServiceTask): boolean {
  return task.startedAt !== undefined
}

/**
 * Only tasks that never got to run slow the service down: one whose command exits immediately did run, and is replaced immediately.
 * The first pause and its doubling are inferred; the longest pause is documented.
 */
function throttle(deployment: Deployment, { clock }: ServiceContext): void {
  const { launches, service } = deployment
  launches.failures += 1
  const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (launches.failures - 1))
  launches.notBefore = clock.now() + pause
  if (launches.failures !== 3) return
  addEvent(
    service,
    'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    clock
  )
}
