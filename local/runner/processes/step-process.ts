import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { killProcessTree } from './kill-process-tree.js'

/** How a process ended: a signal shows as 128 + its number, as shells and the runner count. */
export interface ProcessEnd {
  readonly exitCode: number
  readonly signal?: NodeJS.Signals
}

/** The process of one phase of a step. */
export interface StepProcess {
  readonly ended: Promise<ProcessEnd>
  /** To the entry process alone, as the runner does. */
  signal(signal: NodeJS.Signals): void
  killTree(): void
}

/** The process to start, with nothing of this process's environment but what is given. */
export interface ProcessStart {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Takes each line of stdout and stderr: the runner reads commands from both. */
  readonly onLine: (line: string) => void
}

/** A child may leave its pipes to grandchildren that continue: the runner waits this long for the rest of the output. */
const STREAMS_MILLISECONDS = 5000

/** Starts a process in a group of its own, so that a Ctrl-C in a terminal reaches it through the runner only. */
export function startProcess({ file, args, cwd, env, onLine }: ProcessStart): StepProcess {
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const streams = Promise.all([readLines(child.stdout, onLine), readLines(child.stderr, onLine)])
  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      void Promise.race([streams, sleep(STREAMS_MILLISECONDS, undefined, { ref: false })]).then(() => {
        child.stdout.destroy()
        child.stderr.destroy()
        resolve(signal === null ? { exitCode: code ?? 1 } : { exitCode: 128 + constants.signals[signal], signal })
      })
    })
  })
  return {
    ended,
    signal: signal => child.kill(signal),
    killTree: () => killProcessTree(child.pid)
  }
}

/**
 * Lines as `StreamReader.ReadLine` has them: `\n`, `\r` and `\r\n` end one, and a byte order mark before the first does not belong to it.
 * https://learn.microsoft.com/dotnet/api/system.io.streamreader.readline
 */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest: string | undefined
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    // A `\r` at the end may be the first half of a line end.
    const lines = (rest === undefined ? chunk.replace(/^\ufeff/, '') : rest + chunk).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line)
  })
  await once(stream, 'close')
  if (rest !== undefined && rest !== '') onLine(rest.replace(/\r$/, ''))
}
