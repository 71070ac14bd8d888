import { spawn, type ChildProcess } from 'node:child_process'
import { Agent, get } from 'node:http'
import { resolve } from 'node:path'
import { findFreePort } from '../../aws/tasks/free-port.js'

/** A container as a process of the sample service, started again whenever it ends. */
export interface ReplicaProcess {
  readonly name: string
  /** Undefined before it is started. */
  readonly port: () => number | undefined
  readonly agent: Agent
  readonly state: () => 'starting' | 'healthy' | 'unhealthy' | 'exited'
  readonly restarts: () => number
  stop(): Promise<void>
}

export interface ReplicaOptions {
  readonly name: string
  readonly environment: Readonly<Record<string, string>>
  /** Of its readiness probe; without one, a port that is open is ready. */
  readonly path: string | undefined
}

const LOOK_MILLISECONDS = 50
/** The first pause before a container is started again; each further one is twice as long. */
const BACK_OFF_MILLISECONDS = 200
const PROGRAM = resolve('local/app/server.mjs')

export function startReplica({ name, environment, path }: ReplicaOptions): ReplicaProcess {
  const agent = new Agent({ keepAlive: true })
  let child: ChildProcess | undefined
  let port: number | undefined
  let isOver = false
  let wasReady = false
  let isReady = false
  let hasExited = false
  let restarts = 0
  let timer: NodeJS.Timeout | undefined

  async function launch(): Promise<void> {
    const free = await findFreePort()
    if (isOver) return
    port = free
    hasExited = false
    const started = spawn(process.execPath, [PROGRAM], {
      env: { PATH: process.env.PATH, ...environment, PORT: String(free) },
      stdio: 'ignore'
    })
    child = started
    started.once('exit', () => {
      hasExited = true
      isReady = false
      if (isOver) return
      timer = setTimeout(
        () => {
          restarts += 1
          void launch()
        },
        BACK_OFF_MILLISECONDS * 2 ** Math.min(restarts, 6)
      ).unref()
    })
  }

  const look = setInterval(() => {
    if (port === undefined || hasExited) return
    get({ host: '127.0.0.1', port, agent, path: path ?? '/health' }, answer => {
      answer.resume()
      const status = answer.statusCode ?? 500
      isReady = !hasExited && (path === undefined || (status >= 200 && status < 400))
      wasReady ||= isReady
    }).on('error', () => (isReady = false))
  }, LOOK_MILLISECONDS).unref()
  const launched = launch()

  return {
    ...{ name, agent, port: () => port, restarts: () => restarts },
    state() {
      if (hasExited) return 'exited'
      if (isReady) return 'healthy'
      return wasReady ? 'unhealthy' : 'starting'
    },
    async stop() {
      isOver = true
      clearInterval(look)
      clearTimeout(timer)
      await launched
      const running = child
      if (running?.exitCode === null && running.signalCode === null) {
        const ended = new Promise(done => running.once('exit', done))
        running.kill('SIGTERM')
        await ended
      }
      agent.destroy()
    }
  }
}
