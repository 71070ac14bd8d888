import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'

const READY_MILLISECONDS = 30_000

/** A port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** A program that runs until `stop`. */
export interface RunningProgram {
  readonly child: ChildProcess
  stop(): Promise<void>
}

/** Starts a program, and waits until the address answers. Throws with its output where it does not. */
export async function startProgram(command: string, args: readonly string[], readyAt: string): Promise<RunningProgram> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = once(child, 'exit').catch(() => undefined)
  const giveUpAt = Date.now() + READY_MILLISECONDS
  while (!(await answers(readyAt))) {
    if (child.exitCode !== null || Date.now() > giveUpAt)
      throw new Error(`${command} is not ready: ${output.slice(-2_000)}`)
    await after(100)
  }
  return {
    child,
    async stop() {
      child.kill('SIGKILL')
      await exited
    }
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000) })
    await response.text()
    return response.ok
  } catch {
    return false
  }
}
