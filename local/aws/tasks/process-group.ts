import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

export interface ProcessOptions {
  readonly argv: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly workingDirectory: string
  readonly onLine: (line: string) => void
}

export interface ProcessEnd {
  /** 128 + the signal's number where a signal ended it, 127 where it could not be started: as shells and Docker count. */
  readonly exitCode: number
  readonly reason?: string
}

/** A process and all that it starts. */
export interface ProcessGroup {
  readonly pid: number | undefined
  /** Settles when the first process has exited, the others are killed, and all lines are read. */
  readonly ended: Promise<ProcessEnd>
  /** SIGTERM reaches the first process alone, as in a container. */
  terminate(): void
  /** SIGKILL for the whole group. */
  kill(): void
}

/** Starts a program as the leader of its own process group. */
export function startProcessGroup(options: ProcessOptions): ProcessGroup {
  const [file = '', ...rest] = options.argv
  const child = spawn(file, rest, {
    cwd: options.workingDirectory,
    env: options.environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const lines = Promise.all([readLines(child.stdout, options.onLine), readLines(child.stderr, options.onLine)])
  const { pid } = child
  const kill = () => {
    if (pid !== undefined) signal(-pid, 'SIGKILL')
  }
  const exited = new Promise<ProcessEnd>(resolve => {
    child.once('error', error => resolve({ exitCode: 127, reason: `CannotStartContainerError: ${error.message}` }))
    child.once('exit', (code, ended) => resolve({ exitCode: code ?? 128 + constants.signals[ended ?? 'SIGKILL'] }))
  })
  const ended = exited.then(async end => {
    kill()
    if (pid !== undefined) await lines
    return end
  })
  return { pid, ended, kill, terminate: () => void child.kill('SIGTERM') }
}

function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  return new Promise(resolve => {
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine).once('close', resolve)
  })
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // The group is gone already.
  }
}
