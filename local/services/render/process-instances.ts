import { spawn, type ChildProcess } from 'node:child_process'
import { Agent, createServer, get, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { findFreePort } from '../../aws/tasks/free-port.js'
import type { DeployedRevision, Instances, StoredDeploy, StoredService } from './render-state.js'

/** Instances that are processes of the sample service, behind one address per service. */
export interface ProcessInstances extends Instances {
  /** Opens the address of a service, which stays the same for all its deploys: its `url`. */
  open(serviceId: string): Promise<string>
  close(): Promise<void>
}

interface Instance {
  readonly child: ChildProcess
  readonly agent: Agent
  readonly port: number
  isHealthy: boolean
  hasExited: boolean
}

const LOOK_MILLISECONDS = 50
const PROGRAM = resolve('local/app/server.mjs')

/** `environmentOf`: how a revision behaves, as variables of local/app/server.mjs. A static site is one answer with its VERSION. */
export function processInstances(
  environmentOf: (revision: DeployedRevision) => Readonly<Record<string, string>>
): ProcessInstances {
  const instances = new Map<string, Promise<Instance>>()
  const known = new Map<string, Instance>()
  /** By the ID of a service. */
  const routed = new Map<string, StoredDeploy>()
  const servers: Server[] = []
  const timers: NodeJS.Timeout[] = []

  async function launch(deploy: StoredDeploy): Promise<Instance> {
    const port = await findFreePort()
    const env = { PATH: process.env.PATH, PORT: String(port), ...environmentOf(deploy.revision) }
    const child = spawn(process.execPath, [PROGRAM], { env, stdio: 'ignore' })
    const instance = { child, port, agent: new Agent({ keepAlive: true }), isHealthy: false, hasExited: false }
    child.on('exit', () => (instance.hasExited = true))
    known.set(deploy.id, instance)
    timers.push(setInterval(() => look(instance), LOOK_MILLISECONDS).unref())
    return instance
  }

  function forward(serviceId: string, incoming: IncomingMessage, answer: ServerResponse): void {
    const deploy = routed.get(serviceId)
    const instance = deploy && known.get(deploy.id)
    if (deploy === undefined) return void answer.writeHead(502).end()
    if (instance === undefined) {
      const version = environmentOf(deploy.revision).VERSION
      return void answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ version }))
    }
    const { port, agent } = instance
    const options = { port, agent, host: '127.0.0.1', path: incoming.url, method: incoming.method }
    const sent = request({ ...options, headers: incoming.headers }, response => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    sent.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()))
    incoming.pipe(sent)
  }

  const end = async (launched: Promise<Instance>) => {
    const { child, hasExited } = await launched
    if (hasExited) return
    const ended = new Promise(done => child.once('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  return {
    start: (_, deploy) => void instances.set(deploy.id, launch(deploy)),
    state(_, deploy) {
      const instance = known.get(deploy.id)
      if (instance?.hasExited === true) return 'exited'
      return instance?.isHealthy === true ? 'healthy' : 'starting'
    },
    route: (service: StoredService, deploy) => void routed.set(service.id, deploy),
    stop(_, deploy) {
      const launched = instances.get(deploy.id)
      if (launched !== undefined) void end(launched)
    },
    async open(serviceId) {
      const server = createServer((incoming, answer) => forward(serviceId, incoming, answer))
      // Longer than a client keeps an idle connection, so that it is never this side that closes first.
      server.keepAliveTimeout = 75_000
      servers.push(server)
      await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    async close() {
      timers.forEach(clearInterval)
      for (const server of servers) server.close().closeAllConnections()
      await Promise.all([...instances.values()].map(end))
    }
  }
}

function look(instance: Instance): void {
  const { port, agent } = instance
  get({ host: '127.0.0.1', port, agent, path: '/health' }, response => {
    response.resume()
    instance.isHealthy = response.statusCode === 200
  }).on('error', () => (instance.isHealthy = false))
}
