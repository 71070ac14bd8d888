import { readLog } from './log-file.js'
import { timestamp, type Container, type Terminated } from './pod.js'

const MESSAGE_BYTES = 2048
const MESSAGE_LINES = 80

export interface ContainerEnd {
  readonly container: Container
  readonly exitCode: number
  /** The program could not be started. */
  readonly failure: Error | undefined
  readonly isOutOfMemory: boolean
  readonly startedAt: string
  readonly containerId: string | undefined
  /** The file of what it printed. */
  readonly log: string
}

/** What the status says about a container that has ended. */
export function terminationOf(end: ContainerEnd): Terminated {
  const { exitCode, failure, startedAt, containerId } = end
  const times = {
    startedAt,
    finishedAt: timestamp(),
    ...(containerId === undefined ? {} : { containerID: containerId })
  }
  if (failure !== undefined)
    return { exitCode: 128, reason: 'StartError', message: `failed to create task: ${startMessage(failure)}`, ...times }
  const reason = end.isOutOfMemory ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error'
  const message = messageOf(end)
  return { exitCode, reason, ...(message === '' ? {} : { message }), ...times }
}

/** The end of the log of one that failed, where its container asks for it. */
function messageOf({ container, exitCode, log }: ContainerEnd): string {
  if (exitCode === 0 || container.terminationMessagePolicy !== 'FallbackToLogsOnError') return ''
  return readLog(log, { tailLines: MESSAGE_LINES, timestamps: false }).slice(-MESSAGE_BYTES)
}

function startMessage(error: Error): string {
  if (!('code' in error) || error.code !== 'ENOENT') return error.message
  const path = 'path' in error ? String(error.path) : ''
  return `exec: "${path}": executable file not found in $PATH: unknown`
}
