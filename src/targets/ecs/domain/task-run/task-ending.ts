import { readTaskFailure } from '../service/task-failure.js'
import type { ContainerSnapshot, TaskSnapshot } from '../service/task-snapshot.js'
import { joinSentences } from '../../../../domain/text/join-sentences.js'
import { explainNetwork } from '../service/explain-network.js'
import { explainMissingLog, type TaskContainer } from './task-container.js'

/** Why a task that was run once did not do its work. */
export type TaskFailureCode =
  | 'non-zero-exit'
  | 'out-of-memory'
  | 'image-pull'
  | 'missing-secret'
  | 'failed-to-start'
  | 'interrupted'
  | 'stopped-by-someone'
  | 'no-exit-code'

export type TaskEnding =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed'; readonly code: TaskFailureCode; readonly reason: string; readonly container?: string }

/**
 * How a task ended; undefined while it has not. The exit codes of its essential containers decide, as soon as all are known:
 * releasing the task's network interface may take many seconds more. Those of other containers are reported and no more.
 */
export function judgeTask(task: TaskSnapshot, containers: readonly TaskContainer[]): TaskEnding | undefined {
  const essential = essentialContainers(task, containers)
  const isOver = task.lastStatus === 'STOPPED'
  if (!isOver && (essential.length === 0 || essential.some(container => !hasExited(container)))) return undefined
  const interruption = explainInterruption(task)
  if (interruption !== undefined) return interruption
  const bad = essential.find(container => container.exitCode !== 0)
  if (bad === undefined && essential.length > 0) return { kind: 'succeeded' }
  return explainFailure(task, bad, containers)
}

/** `{"migrate":0,"sidecar":143}`: every container whose exit code ECS reports. */
export function exitCodes(task: TaskSnapshot): Readonly<Record<string, number>> {
  return Object.fromEntries(
    task.containers.flatMap(({ name, exitCode }) => (exitCode === undefined ? [] : [[name, exitCode]]))
  )
}

/** `migrate exited with code 3, sidecar exited with code 143`. */
export function describeExits(task: TaskSnapshot): string {
  return task.containers.map(describeExit).join(', ')
}

function essentialContainers(task: TaskSnapshot, containers: readonly TaskContainer[]): readonly ContainerSnapshot[] {
  return task.containers.filter(({ name }) => containers.find(each => each.name === name)?.isEssential ?? true)
}

function hasExited(container: ContainerSnapshot): boolean {
  return container.lastStatus === 'STOPPED' && container.exitCode !== undefined
}

// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html (stopCode)
const INTERRUPTIONS = ['SpotInterruption', 'TerminationNotice']

/** An exit code after another user stopped the task is no result of the work, 0 included. */
function explainInterruption({ stopCode, stoppedReason }: TaskSnapshot): TaskEnding | undefined {
  const said = stoppedReason === undefined ? '' : `: ${stoppedReason}`
  if (stopCode !== undefined && INTERRUPTIONS.includes(stopCode)) {
    return { kind: 'failed', code: 'interrupted', reason: sentence(`AWS interrupted the task's capacity${said}`) }
  }
  if (stopCode === 'UserInitiated') {
    return { kind: 'failed', code: 'stopped-by-someone', reason: sentence(`another client stopped the task${said}`) }
  }
  return undefined
}

function explainFailure(
  task: TaskSnapshot,
  bad: ContainerSnapshot | undefined,
  containers: readonly TaskContainer[]
): TaskEnding {
  const reasons = [task.stoppedReason, ...task.containers.map(each => each.reason)].filter(each => each !== undefined)
  const code = classify(task, bad)
  const named = bad === undefined ? {} : { container: bad.name }
  if (bad?.exitCode === undefined) {
    const why = reasons.length === 0 ? 'ECS gave no reason' : [...new Set(reasons)].join('; ')
    const what = code === 'no-exit-code' ? `the task stopped without an exit code` : `the task did not start`
    return {
      kind: 'failed',
      code,
      reason: joinSentences(sentence(`${what}: ${why}`), explainNetwork(reasons.join(' '))),
      ...named
    }
  }
  const stopped = task.stoppedReason === undefined ? '' : ` (${task.stoppedReason})`
  const failed = containers.find(({ name }) => name === bad.name)
  const silent = failed === undefined ? undefined : explainMissingLog(failed)
  return {
    kind: 'failed',
    code,
    reason: joinSentences(`The task failed: ${describeExits(task)}${stopped}.`, silent),
    ...named
  }
}

function classify(task: TaskSnapshot, bad: ContainerSnapshot | undefined): TaskFailureCode {
  if (bad?.reason?.includes('OutOfMemory') === true) return 'out-of-memory'
  if (bad?.exitCode !== undefined) return 'non-zero-exit'
  const kind = readTaskFailure(task)?.kind
  if (kind === 'image-pull' || kind === 'missing-secret') return kind
  return task.stopCode === 'TaskFailedToStart' ? 'failed-to-start' : 'no-exit-code'
}

function describeExit({ name, exitCode, reason }: ContainerSnapshot): string {
  const why = reason === undefined ? '' : ` (${reason})`
  return exitCode === undefined
    ? `${name} stopped without an exit code${why}`
    : `${name} exited with code ${exitCode}${why}`
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(capital) ? capital : `${capital}.`
}
