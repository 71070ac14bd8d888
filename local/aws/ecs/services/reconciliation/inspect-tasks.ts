import { judgeTask, type TaskJudgment } from './judge-task.js'
import { registerTargets } from './register-targets.js'
import type { ServiceContext } from '../service-context.js'
import { addEvent } from '../service-events.js'
import { noteFailure } from './note-failure.js'
import type { Deployment, ServiceTask } from '../service.js'

/** Looks at each of a deployment's tasks: registers those that run, replaces those that are unhealthy, counts failures. */
export function inspectTasks(deployment: Deployment, context: ServiceContext): void {
  const entries = [...deployment.tasks.values()]
  registerTargets(deployment, entries.filter(isNewlyRunning), context)
  for (const entry of entries) {
    if (entry.task.desiredStatus === 'RUNNING') inspectLive(deployment, entry, context)
    else noteFailure(deployment, entry, context)
    if (entry.task.lastStatus === 'STOPPED') deployment.tasks.delete(entry.task.arn)
  }
}

function isNewlyRunning({ task, targets }: ServiceTask): boolean {
  return task.lastStatus === 'RUNNING' && targets === undefined
}

function inspectLive(deployment: Deployment, entry: ServiceTask, context: ServiceContext): void {
  if (entry.task.lastStatus !== 'RUNNING') return
  if (!entry.wasRunning) noteRunning(deployment, entry)
  const judgment = judgeTask(deployment, entry, context)
  if (judgment.kind === 'healthy') noteHealthy(deployment, entry)
  else entry.isHealthy = false
  if (judgment.kind === 'unhealthy') replace(deployment, entry, { judgment, context })
}

function noteRunning(deployment: Deployment, entry: ServiceTask): void {
  entry.wasRunning = true
  deployment.launches.failures = 0
  for (const { definition, running } of entry.task.containers) {
    if (running !== undefined) deployment.revision.digests.set(definition.name ?? '', running.imageDigest)
  }
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html: resetOnHealthyTask, true unless given. */
function noteHealthy(deployment: Deployment, entry: ServiceTask): void {
  if (entry.isHealthy) return
  entry.isHealthy = true
  const breaker = deployment.service.settings.deploymentConfiguration?.deploymentCircuitBreaker
  if (breaker?.resetOnHealthyTask !== false && deployment.rolloutState === 'IN_PROGRESS') deployment.failedTasks = 0
}

interface Replacement {
  readonly judgment: TaskJudgment & { kind: 'unhealthy' }
  readonly context: ServiceContext
}

/** The task stops immediately and its replacement follows; ECS may start the replacement first where maximumPercent lets it. */
function replace(deployment: Deployment, entry: ServiceTask, { judgment, context }: Replacement): void {
  addEvent(deployment.service, judgment.event, context.clock)
  void context.tasks.stop(entry.task, {
    stopCode: 'ServiceSchedulerInitiated',
    stoppedReason: judgment.stoppedReason
  })
  noteFailure(deployment, entry, context)
}
