import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A registry of the OCI distribution API, reached through a socket of its own: every request passes its front. */
export interface RegistryProcess {
  readonly socketPath: string
  /** Ends it and removes all that was pushed. */
  stop(): Promise<void>
}

const startAttempts = 200
const attemptMilliseconds = 50

/**
 * Starts `program`, the CNCF Distribution registry (Debian's `docker-registry`, `registry` elsewhere), on an empty folder.
 * https://distribution.github.io/distribution/about/configuration/
 */
export async function startRegistryProcess(program: string): Promise<RegistryProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'ecr-'))
  const socketPath = join(folder, 'socket')
  const configuration = join(folder, 'config.yml')
  await writeFile(configuration, configure(folder, socketPath))
  const child = spawn(program, ['serve', configuration], { stdio: ['ignore', 'ignore', 'pipe'] })
  const failure = await untilReady(child, socketPath)
  if (failure !== undefined) {
    child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
    throw new Error(`The registry program "${program}" did not start: ${failure}`)
  }
  return {
    socketPath,
    stop: async () => {
      const exited = child.exitCode === null ? once(child, 'exit') : undefined
      child.kill('SIGKILL')
      await exited
      await rm(folder, { recursive: true, force: true })
    }
  }
}

// JSON is YAML; locations are relative, so that clients stay with the front.
function configure(folder: string, socketPath: string): string {
  return JSON.stringify({
    version: '0.1',
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { net: 'unix', addr: socketPath, relativeurls: true, secret: 'local' }
  })
}

/** Waits until it answers. Returns why it will not. */
async function untilReady(child: ChildProcess, socketPath: string): Promise<string | undefined> {
  let said = ''
  let failure: string | undefined
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)))
  child.once('error', error => (failure = error.message))
  child.once('exit', code => (failure = `exit code ${code}. ${said.trim().split('\n').at(-1) ?? ''}`))
  for (let attempt = 0; attempt < startAttempts; attempt += 1) {
    if (await answers(socketPath)) return undefined
    await wait(attemptMilliseconds)
    if (failure !== undefined) return failure
  }
  return `no answer within ${(startAttempts * attemptMilliseconds) / 1000} s`
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise(resolve => {
    request({ socketPath, path: '/v2/' }, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
      .once('error', () => resolve(false))
      .end()
  })
}
