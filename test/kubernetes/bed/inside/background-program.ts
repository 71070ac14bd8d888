import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const READY_MILLISECONDS = 600_000

export interface ProgramSpec {
  readonly name: string
  readonly path: string
  readonly args: readonly string[]
  /** Where its log is written, and its working directory. */
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** Asked until it is true. */
  readonly isReady: () => Promise<boolean>
}

/** Starts a part of the cluster and waits until it is ready. It ends with the network of the bed. Throws with the end of its log. */
export async function startProgram(spec: ProgramSpec): Promise<void> {
  const log = join(spec.folder, `${spec.name}.log`)
  const output = openSync(log, 'a')
  const child = spawn(spec.path, spec.args, {
    cwd: spec.folder,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...spec.env }
  })
  closeSync(output)
  let failure: string | undefined
  child.on('error', error => (failure = error.message))
  child.on('exit', (code, signal) => (failure = `it ended with ${signal ?? `code ${code}`}`))
  const until = performance.now() + READY_MILLISECONDS
  while (!(await spec.isReady().catch(() => false))) {
    if (performance.now() > until) failure ??= `it was not ready after ${READY_MILLISECONDS / 1000} s`
    if (failure !== undefined) {
      child.kill('SIGKILL')
      throw new Error(`${spec.name} does not start: ${failure}. ${readFileSync(log, 'utf8').slice(-3000)}`)
    }
    await sleep(50)
  }
}
