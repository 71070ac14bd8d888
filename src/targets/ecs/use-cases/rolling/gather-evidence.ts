import { DeployError } from '../../../../domain/errors.js'
import { explainNetwork } from '../../domain/service/explain-network.js'
import { describeTaskFailure, readTaskFailure, type TaskFailure } from '../../domain/service/task-failure.js'
import type { UnhealthyTarget } from '../../domain/service/unhealthy-target.js'
import { explainMissingLog, logStreamName, readTaskContainers, taskId } from '../../domain/task-run/task-container.js'
import type { DeployDependencies } from './deploy-dependencies.js'
import type { ServiceRollout } from './service-rollout.js'

export type EvidenceDependencies = Pick<DeployDependencies, 'tasks' | 'taskLogs' | 'targetHealth' | 'clock' | 'log'>

const MOST_EXCERPTS = 3
const LOG_LINES = 20

/**
 * Reads why tasks of the deployment failed and what the load balancer holds against those that run, and tells what is new.
 * Best effort: a permission that is missing here costs the explanation, not the deployment.
 */
export async function gatherEvidence(
  rollout: ServiceRollout,
  signs: number,
  dependencies: EvidenceDependencies
): Promise<void> {
  const attempt = <Result>(what: string, task: () => Promise<readonly Result[]>) => tryToRead(rollout, what, task)
  const known = rollout.sight.failures
  const stopped = await attempt('stopped tasks', () => readFailures(rollout, dependencies))
  const fresh = stopped.filter(failure => !known.tasks.some(other => other.task === failure.task))
  for (const failure of fresh.toReversed()) {
    rollout.story.milestone(`task ${taskId(failure.task)} failed: ${describeTaskFailure(failure)}`, 'bad')
    tellOnce(rollout, explainNetwork([failure.reason, ...failure.containers.map(({ reason }) => reason)].join(' ')))
  }
  for (const failure of fresh.slice(0, MOST_EXCERPTS - rollout.story.excerpts.length)) {
    await attempt('container logs', () => tellLastLines(rollout, failure, dependencies))
  }
  const targets = await attempt('target health', () => readTargets(rollout, dependencies))
  tellTargets(rollout, targets)
  rollout.sight = {
    ...rollout.sight,
    failures: { at: dependencies.clock.now(), signs, tasks: [...known.tasks, ...fresh], targets }
  }
}

async function readFailures(
  { course, request }: ServiceRollout,
  { tasks }: EvidenceDependencies
): Promise<readonly TaskFailure[]> {
  if (course.followed === undefined) return []
  const stopped = await tasks.stoppedOf(request.cluster, request.service, course.followed.id)
  return stopped.map(readTaskFailure).filter(failure => failure !== undefined)
}

/** The last lines of the container that failed: of the essential ones where the task does not say which. */
async function tellLastLines(
  { revisions, story }: ServiceRollout,
  failure: TaskFailure,
  { taskLogs }: EvidenceDependencies
): Promise<readonly never[]> {
  const failed = failure.containers.map(container => container.name)
  const containers = readTaskContainers(revisions.to.definition).filter(container =>
    failed.length > 0 ? failed.includes(container.name) : container.isEssential
  )
  for (const container of containers) {
    const { name, log } = container
    if (failure.kind === 'crashed') tellOnce({ story }, explainMissingLog(container))
    if (log === undefined) continue
    const stream = { group: log.group, stream: logStreamName(log, name, failure.task), region: log.region }
    const lines = await taskLogs.tail(stream, LOG_LINES)
    if (lines.length > 0)
      story.excerpt({
        title: `Last lines of container ${name} (task ${taskId(failure.task)}):`,
        lines: lines.map(line => line.text)
      })
  }
  return []
}

/** The same of every task that fails so: one sentence of it is enough. */
function tellOnce({ story }: Pick<ServiceRollout, 'story'>, sentence: string | undefined): void {
  if (sentence !== undefined && story.events.every(({ text }) => text !== sentence)) story.detail(sentence)
}

async function readTargets(
  { sight }: ServiceRollout,
  { targetHealth }: EvidenceDependencies
): Promise<readonly UnhealthyTarget[]> {
  const groups = sight.service?.targetGroups ?? []
  return groups.length === 0 ? [] : targetHealth.unhealthy(groups)
}

function tellTargets({ sight, story }: ServiceRollout, targets: readonly UnhealthyTarget[]): void {
  const told = new Set(sight.failures.targets.map(({ target, reason }) => `${target} ${reason}`))
  for (const { target, reason } of targets) {
    if (!told.has(`${target} ${reason}`)) story.detail(`target ${target} is ${reason}`, 'bad')
  }
}

async function tryToRead<Result>(
  { story }: ServiceRollout,
  what: string,
  task: () => Promise<readonly Result[]>
): Promise<readonly Result[]> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const text = `the ${what} could not be read: ${error.message}`
    if (!story.events.some(event => event.text === text)) story.detail(text, 'warning')
    return []
  }
}
