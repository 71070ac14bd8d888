import type { ServerResponse, IncomingMessage } from 'node:http'
import { WeightedChoice } from '../../../aws/elbv2/rules/weighted-choice.js'
import { isObject, type Json } from '../arm/read-body.js'
import { forward, openFrontServers, type FrontOptions } from '../front-servers.js'
import type { RecordRequest } from '../monitor/served-request.js'
import { startReplica, type ReplicaProcess } from '../replica-process.js'
import { keyOf } from './app-platform.js'
import { objectsOf } from './check-app.js'
import { appId, podNames } from './revision-answer.js'
import type { Replicas, StoredApp, StoredRevision } from './app-state.js'

/** Replicas that are processes of the sample service, behind a front that really splits. */
export interface ProcessReplicas extends Replicas {
  /** With a domain: where each host name is, as a forward proxy needs it: `{'app.example.test:443': '127.0.0.1:20001'}`. */
  names(): Readonly<Record<string, string>>
  close(): Promise<void>
}

export interface ProcessReplicasOptions extends FrontOptions {
  /** How an image behaves, as variables of local/app/server.mjs. */
  readonly environmentOf: (image: string) => Readonly<Record<string, string>>
  readonly record: RecordRequest
  readonly subscription: string
  readonly now: () => number
  /** Of the environment: `shop.westeurope.azurecontainerapps.io`. Without one, host names are addresses of this machine. */
  readonly domain?: string
}

/** No more processes than this for one revision, whatever its scale is. */
const MOST_PROCESSES = 5

export async function processReplicas(options: ProcessReplicasOptions): Promise<ProcessReplicas> {
  const { environmentOf, record, subscription, now, domain } = options
  const front = await openFrontServers(options)
  const running = new Map<StoredRevision, readonly ReplicaProcess[]>()
  const turns = new Map<StoredRevision, number>()
  const routes = new Map<string, WeightedChoice<StoredRevision>>()
  const stopped: Promise<void>[] = []
  const names: Record<string, string> = {}
  const port = options.tls === undefined ? 80 : 443

  /** In turn, among those that are ready. */
  function nextReplica(revision: StoredRevision): ReplicaProcess | undefined {
    const ready = (running.get(revision) ?? []).filter(each => each.state() === 'healthy')
    const turn = turns.get(revision) ?? 0
    turns.set(revision, turn + 1)
    return ready[turn % ready.length]
  }

  function serve(
    app: StoredApp,
    revision: StoredRevision | undefined,
    exchange: { readonly incoming: IncomingMessage; readonly answer: ServerResponse }
  ): void {
    // An app or a revision that is stopped is not found: https://github.com/microsoft/azure-container-apps/issues/301
    if (revision?.isActive !== true)
      return void exchange.answer.writeHead(404).end('Container App is stopped or does not exist.')
    const replica = nextReplica(revision)
    forward(exchange, replica, (status, milliseconds) => {
      const dimensions = { revisionName: revision.name, podName: replica?.name ?? '' }
      record({ resource: appId(app, subscription).toLowerCase(), at: now(), status, milliseconds, dimensions })
    })
  }

  return {
    names: () => names,
    address(app, name) {
      const revision = () => app.revisions.find(each => each.name === name)
      const place = front.claim(`${keyOf(app.group, app.name)}/${name ?? ''}`, (incoming, answer) =>
        serve(app, name === undefined ? routes.get(keyOf(app.group, app.name))?.next() : revision(), {
          incoming,
          answer
        })
      )
      if (domain === undefined) return place
      const host = `${name ?? app.name}.${domain}`
      names[`${host}:${port}`] = place
      return host
    },
    start(app, revision) {
      if (running.has(revision)) return
      const [container = {}] = objectsOf(revision.template.containers)
      const { minReplicas = 1 } = isObject(revision.template.scale) ? revision.template.scale : {}
      const count = Math.min(Math.max(Number(minReplicas), 1), MOST_PROCESSES)
      const environment = { ...environmentOf(String(container.image)), ...valuesOf(container, app.configuration) }
      const path = readinessPath(container)
      running.set(
        revision,
        podNames(revision, count).map(name => startReplica({ name, environment, path }))
      )
    },
    state(_, revision) {
      const states = (running.get(revision) ?? []).map(each => each.state())
      // All replicas have to be ready, and one that is not makes a revision `Degraded`.
      if (states.every(state => state === 'exited')) return 'exited'
      if (states.every(state => state === 'healthy')) return 'healthy'
      return states.includes('starting') ? 'starting' : 'unhealthy'
    },
    restarts: (_, revision) => Math.max(0, ...(running.get(revision) ?? []).map(each => each.restarts())),
    stop(_, revision) {
      for (const replica of running.get(revision) ?? []) stopped.push(replica.stop())
      running.delete(revision)
    },
    route: (app, shares) =>
      void routes.set(
        keyOf(app.group, app.name),
        new WeightedChoice(shares.map(({ revision: item, weight }) => ({ item, weight })))
      ),
    async close() {
      await front.close()
      const all = [...running.values()].flat().map(each => each.stop())
      await Promise.all([...stopped, ...all])
    }
  }
}

function valuesOf({ env }: Json, { secrets }: Json): Readonly<Record<string, string>> {
  const values = objectsOf(env).map(({ name, value, secretRef }) => {
    const secret = objectsOf(secrets).find(each => each.name === secretRef)
    const text = secretRef === undefined ? value : secret?.value
    return [String(name), typeof text === 'string' ? text : ''] as const
  })
  return Object.fromEntries(values)
}

/** Without a readiness probe, the port is checked: https://learn.microsoft.com/azure/container-apps/health-probes#default-configuration */
function readinessPath({ probes }: Json): string | undefined {
  const probe = objectsOf(probes).find(({ type }) => type === 'Readiness')
  if (!isObject(probe?.httpGet)) return undefined
  return typeof probe.httpGet.path === 'string' ? probe.httpGet.path : '/'
}
