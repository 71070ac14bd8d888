import { DeployError } from '../../../../domain/errors.js'
import { explainNetwork } from '../../domain/service/explain-network.js'
import { readTaskFailure } from '../../domain/service/task-failure.js'
import { explainMissingLog, logStreamName, readTaskContainers, taskId } from '../../domain/task-run/task-container.js'
import type { DeployDependencies } from '../rolling/deploy-dependencies.js'
import {
  type InstanceFailure,
  type UnhealthyEndpoint,
  describeInstanceFailure
} from '../../../../domain/rollout/instance-failure.js'
import type { RecordInProgress } from '../../../../use-cases/rollout/record-in-progress.js'
import type { SeenFailures } from '../../domain/service/seen-failures.js'
import { findUnhealthy } from '../../domain/service/target-state.js'
import type { ServiceSnapshot } from '../../domain/service/service-snapshot.js'
import type { TaskDefinition } from '../../domain/task-definition/task-definition.js'

export type EvidenceDependencies = Pick<DeployDependencies, 'tasks' | 'taskLogs' | 'router' | 'clock' | 'log'>

const MOST_EXCERPTS = 3
const LOG_LINES = 20

/** The service, and the deployment whose tasks are looked at. */
export interface Watched {
  readonly record: RecordInProgress
  readonly cluster: string
  /** As last read. */
  readonly service: ServiceSnapshot | undefined
  /** Id of the deployment followed; undefined while it is unknown. */
  readonly deployment: string | undefined
  /** What its tasks are made from. */
  readonly definition: TaskDefinition
  readonly failures: SeenFailures
}

/**
 * Reads why tasks of the deployment failed and what the load balancer holds against those that run, logs what is new, and records it.
 * Best effort: a permission that is missing here costs the explanation, not the deployment.
 */
export async function gatherEvidence(
  watched: Watched,
  signs: number,
  dependencies: EvidenceDependencies
): Promise<SeenFailures> {
  const { record } = watched
  const { eventLog } = record
  const attempt = <Result>(what: string, task: () => Promise<readonly Result[]>) => tryToRead(record, what, task)
  const known = watched.failures.tasks
  const stopped = await attempt('stopped tasks', () => readFailures(watched, dependencies))
  const fresh = stopped.filter(failure => !known.some(other => other.instance === failure.instance))
  for (const failure of fresh.toReversed()) {
    eventLog.milestone(`task ${taskId(failure.instance)} failed: ${describeInstanceFailure(failure)}`, 'bad')
    logOnce(record, explainNetwork([failure.reason, ...failure.containers.map(({ reason }) => reason)].join(' ')))
  }
  for (const failure of fresh.slice(0, MOST_EXCERPTS - eventLog.excerpts.length)) {
    await attempt('container logs', () => logLastLines(watched, failure, dependencies))
  }
  const targets = await attempt('target health', () => readTargets(watched, dependencies))
  logTargets(watched, targets)
  record.failures = [...known, ...fresh]
  record.unhealthy = targets
  return { at: dependencies.clock.now(), signs, tasks: record.failures, targets }
}

async function readFailures(
  { cluster, record, deployment }: Watched,
  { tasks }: EvidenceDependencies
): Promise<readonly InstanceFailure[]> {
  if (deployment === undefined) return []
  const stopped = await tasks.stoppedOf(cluster, record.service, deployment)
  return stopped.map(readTaskFailure).filter(failure => failure !== undefined)
}

/** The last lines of the container that failed: of the essential ones where the task names none. */
async function logLastLines(
  { definition, record }: Watched,
  failure: InstanceFailure,
  { taskLogs }: EvidenceDependencies
): Promise<readonly never[]> {
  const failed = failure.containers.map(container => container.name)
  const containers = readTaskContainers(definition).filter(container =>
    failed.length > 0 ? failed.includes(container.name) : container.isEssential
  )
  for (const container of containers) {
    const { name, log } = container
    if (failure.kind === 'crashed') logOnce(record, explainMissingLog(container))
    if (log === undefined) continue
    const stream = { group: log.group, stream: logStreamName(log, name, failure.instance), region: log.region }
    const lines = await taskLogs.tail(stream, LOG_LINES)
    if (lines.length > 0)
      record.eventLog.excerpt({
        title: `Last lines of container ${name} (task ${taskId(failure.instance)}):`,
        lines: lines.map(line => line.text)
      })
  }
  return []
}

/** The same of every task that fails so: one sentence of it is enough. */
function logOnce({ eventLog }: Pick<RecordInProgress, 'eventLog'>, sentence: string | undefined): void {
  if (sentence !== undefined && eventLog.events.every(({ text }) => text !== sentence)) eventLog.detail(sentence)
}

async function readTargets(
  { service }: Watched,
  { router }: EvidenceDependencies
): Promise<readonly UnhealthyEndpoint[]> {
  const groups = service?.targetGroups ?? []
  return findUnhealthy((await Promise.all(groups.map(group => router.targets(group)))).flat())
}

function logTargets({ failures, record }: Watched, targets: readonly UnhealthyEndpoint[]): void {
  const known = new Set(failures.targets.map(({ endpoint, reason }) => `${endpoint} ${reason}`))
  for (const { endpoint, reason } of targets) {
    if (!known.has(`${endpoint} ${reason}`)) record.eventLog.detail(`target ${endpoint} is ${reason}`, 'bad')
  }
}

async function tryToRead<Result>(
  { eventLog }: RecordInProgress,
  what: string,
  task: () => Promise<readonly Result[]>
): Promise<readonly Result[]> {
  try {
    return await task()
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    const text = `the ${what} could not be read: ${error.message}`
    if (!eventLog.events.some(event => event.text === text)) eventLog.detail(text, 'warning')
    return []
  }
}
