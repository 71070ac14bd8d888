import type { IncomingMessage, ServerResponse } from 'node:http'
import { get } from 'node:http'
import { forward, openFrontServers, type FrontOptions } from '../front-servers.js'
import type { RecordRequest } from '../monitor/served-request.js'
import { startReplica, type ReplicaProcess } from '../replica-process.js'
import { siteId } from './site-answers.js'
import { PRODUCTION, type StoredSite, type StoredSlot, type Worker, type Workers } from './site-state.js'
import { stickyRouter } from './sticky-route.js'

/** Containers of slots as processes of the sample service, behind the host names of an app. */
export interface ProcessSites extends Workers {
  /** `127.0.0.1:port` of a slot, for `hostNameOf` of a new app. */
  hostName(site: string, slot: string): string
  /** Opens an app to clients. */
  open(site: StoredSite): void
  close(): Promise<void>
}

export interface ProcessSitesOptions extends FrontOptions {
  /** How an image behaves, as variables of local/app/server.mjs. */
  readonly environmentOf: (image: string) => Readonly<Record<string, string>>
  readonly record: RecordRequest
  readonly subscription: string
  readonly now: () => number
}

const LOOK_MILLISECONDS = 50

export async function processSites(options: ProcessSitesOptions): Promise<ProcessSites> {
  const { environmentOf, record, subscription, now } = options
  const front = await openFrontServers(options)
  const running = new Map<number, ReplicaProcess>()
  const asked = new Map<string, { status: number | undefined; timer: NodeJS.Timeout }>()
  const stopped: Promise<void>[] = []
  const routeOf = stickyRouter()
  const sites = new Map<string, StoredSite>()

  function serve(
    site: StoredSite,
    own: StoredSlot,
    exchange: { readonly incoming: IncomingMessage; readonly answer: ServerResponse }
  ): void {
    const { incoming, answer } = exchange
    const url = new URL(incoming.url ?? '/', 'http://localhost')
    const route =
      own.name === PRODUCTION
        ? routeOf(site, { url, cookie: incoming.headers.cookie })
        : { slot: own, setCookie: undefined }
    if (route.setCookie !== undefined) answer.setHeader('set-cookie', route.setCookie)
    const { slot } = route
    const replica = slot.worker === undefined ? undefined : running.get(slot.worker.id)
    forward(exchange, replica, (status, milliseconds) => {
      const dimensions = { Instance: replica?.name ?? '' }
      record({ resource: siteId(site, slot, subscription).toLowerCase(), at: now(), status, milliseconds, dimensions })
    })
  }

  const all: ProcessSites = {
    hostName: (name, slot) =>
      front.claim(`${name}/${slot}`, (incoming, answer) => {
        const site = sites.get(name)
        const own = slot === PRODUCTION ? site?.production : site?.slots.get(slot.toLowerCase())
        if (site === undefined || own === undefined) answer.writeHead(404).end('404 Web Site not found.')
        else serve(site, own, { incoming, answer })
      }),
    open: site => void sites.set(site.name, site),
    start(_, worker) {
      if (running.has(worker.id)) return
      const environment = { ...environmentOf(worker.image), ...worker.settings }
      running.set(worker.id, startReplica({ name: `instance-${worker.id}`, environment, path: undefined }))
    },
    state(worker) {
      const found = running.get(worker.id)?.state() ?? 'exited'
      return found === 'unhealthy' ? 'starting' : found
    },
    lastStatus(worker, path) {
      const key = `${worker.id} ${path}`
      const known = asked.get(key) ?? { status: undefined, timer: watch(worker, path) }
      asked.set(key, known)
      return running.get(worker.id)?.state() === 'healthy' ? known.status : undefined
    },
    stop(worker) {
      for (const [key, { timer }] of asked) if (key.startsWith(`${worker.id} `)) clearInterval(timer)
      const replica = running.get(worker.id)
      if (replica !== undefined) stopped.push(replica.stop())
      running.delete(worker.id)
    },
    async close() {
      for (const { timer } of asked.values()) clearInterval(timer)
      await front.close()
      await Promise.all([...stopped, ...[...running.values()].map(each => each.stop())])
    }
  }

  function watch(worker: Worker, path: string): NodeJS.Timeout {
    return setInterval(() => {
      const replica = running.get(worker.id)
      const port = replica?.port()
      if (replica === undefined || port === undefined) return
      get({ host: '127.0.0.1', port, agent: replica.agent, path }, answer => {
        answer.resume()
        const known = asked.get(`${worker.id} ${path}`)
        if (known !== undefined) known.status = answer.statusCode
      }).on('error', () => {
        const known = asked.get(`${worker.id} ${path}`)
        if (known !== undefined) known.status = undefined
      })
    }, LOOK_MILLISECONDS).unref()
  }
  return all
}
