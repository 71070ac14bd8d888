import type { Clock } from '../../../local/aws/clock.js'
import { siteId } from '../../../local/services/azure/app-service/site-answers.js'
import type { StoredSite, StoredSlot, Worker, Workers } from '../../../local/services/azure/app-service/site-state.js'
import { stickyRouter } from '../../../local/services/azure/app-service/sticky-route.js'
import type { RecordRequest } from '../../../local/services/azure/monitor/served-request.js'

/** How a container behaves, so many milliseconds after its start. */
export interface WorkerBehavior {
  readonly state: 'starting' | 'healthy' | 'exited'
  /** Of every request; 200 unless given. */
  readonly status?: number
  /** Share of requests that fail, in percent. */
  readonly errorPercent?: number
  readonly milliseconds?: number
}

/** Containers of slots in memory, and clients, each with its cookies, that go on asking their app. */
export interface MemoryWorkers extends Workers {
  readonly total: { requests: number; lost: number }
  requestsPerMinute: number
  /** Browsers that keep their cookies; each sends requests in turn. */
  readonly clients: { readonly cookies: Map<string, string> }[]
  /** The slot that served each client last. */
  readonly served: Map<number, string>
  open(site: StoredSite): void
  serveUntil(at: number): void
}

export interface MemoryWorkersOptions {
  readonly clock: Clock
  readonly behaviorAt: (worker: Worker, age: number) => WorkerBehavior
  readonly record: RecordRequest
  readonly subscription: string
  /** How many clients there are: 50 unless given. */
  readonly clients?: number
}
const DAY = 86_400_000

export function memoryWorkers({
  clock,
  behaviorAt,
  record,
  subscription,
  clients = 50
}: MemoryWorkersOptions): MemoryWorkers {
  const started = new Map<number, number>()
  const sites: StoredSite[] = []
  const routeOf = stickyRouter()
  const total = { requests: 0, lost: 0 }
  let servedUntil = clock.now()
  let count = 0
  const behaviorOf = (worker: Worker, at: number): WorkerBehavior => {
    const since = started.get(worker.id)
    return since === undefined ? { state: 'exited' } : behaviorAt(worker, at - since)
  }

  function serve(site: StoredSite, at: number): void {
    const number = count % memory.clients.length
    const client = memory.clients[number]
    count += 1
    total.requests += 1
    const route = routeOf(site, {
      url: new URL(`https://${site.production.hostName}/`),
      cookie: client?.cookies.get(site.name)
    })
    if (route.setCookie !== undefined) client?.cookies.set(site.name, route.setCookie.replace(/;.*$/, ''))
    memory.served.set(number, route.slot.name)
    answer(site, route.slot, at)
  }

  function answer(site: StoredSite, slot: StoredSlot, at: number): void {
    const { worker } = slot
    const {
      state,
      status = 200,
      errorPercent = 0,
      milliseconds = 20
    }: WorkerBehavior = worker === undefined ? { state: 'exited' } : behaviorOf(worker, at)
    if (state !== 'healthy') total.lost += 1
    const isBad = Math.floor((count * errorPercent) / 100) > Math.floor(((count - 1) * errorPercent) / 100)
    const answered = state !== 'healthy' ? 503 : isBad ? 500 : status
    const dimensions = { Instance: `instance-${worker?.id ?? 0}` }
    record({ resource: siteId(site, slot, subscription).toLowerCase(), at, status: answered, milliseconds, dimensions })
  }

  const memory: MemoryWorkers = {
    total,
    requestsPerMinute: 1_200,
    clients: Array.from({ length: clients }, () => ({ cookies: new Map<string, string>() })),
    served: new Map(),
    open(site) {
      memory.serveUntil(clock.now())
      sites.push(site)
    },
    start(site, worker) {
      memory.serveUntil(clock.now())
      // What a slot has from the beginning has started long ago.
      const isOld = [site.production, ...site.slots.values()].some(slot => slot.worker === worker)
      if (!started.has(worker.id)) started.set(worker.id, clock.now() - (isOld ? DAY : 0))
    },
    state: worker => behaviorOf(worker, clock.now()).state,
    lastStatus(worker) {
      memory.serveUntil(clock.now())
      const { state, status = 200 } = behaviorOf(worker, clock.now())
      return state === 'healthy' ? status : undefined
    },
    stop(worker) {
      memory.serveUntil(clock.now())
      started.delete(worker.id)
    },
    serveUntil(at) {
      const gap = 60_000 / memory.requestsPerMinute
      for (; servedUntil + gap <= at; servedUntil += gap) for (const site of sites) serve(site, servedUntil)
    }
  }
  return memory
}
