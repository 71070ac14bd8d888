import type { Clock } from '../../../local/aws/clock.js'
import { WeightedChoice } from '../../../local/aws/elbv2/rules/weighted-choice.js'
import { appId, podNames } from '../../../local/services/azure/container-apps/revision-answer.js'
import type { Replicas, StoredApp, StoredRevision } from '../../../local/services/azure/container-apps/app-state.js'
import type { RecordRequest } from '../../../local/services/azure/monitor/served-request.js'

/** How the replicas of a revision behave, so many milliseconds after their start. */
export interface ReplicaBehavior {
  readonly state: 'starting' | 'healthy' | 'unhealthy' | 'exited'
  /** Share of requests that fail, in percent. */
  readonly errorPercent?: number
  /** What a request takes. */
  readonly milliseconds?: number
}

/** Replicas in memory, and all requests that clients send to the apps. */
export interface MemoryReplicas extends Replicas {
  readonly total: { requests: number; lost: number }
  /** Requests that clients send to each app. */
  requestsPerMinute: number
  /** Lets clients send all that is due. */
  serveUntil(at: number): void
}

export interface MemoryReplicasOptions {
  readonly clock: Clock
  readonly behaviorAt: (revision: StoredRevision, age: number) => ReplicaBehavior
  readonly record: RecordRequest
  readonly subscription: string
  /** Of the environment: `example.azurecontainerapps.io`. */
  readonly domain?: string
}

export function memoryReplicas(options: MemoryReplicasOptions): MemoryReplicas {
  const { clock, behaviorAt, record, subscription, domain = 'shop.westeurope.azurecontainerapps.io' } = options
  const started = new Map<StoredRevision, number>()
  const routes = new Map<StoredApp, WeightedChoice<StoredRevision>>()
  const counts = new Map<StoredRevision, number>()
  const total = { requests: 0, lost: 0 }
  let servedUntil = clock.now()
  const behaviorOf = (revision: StoredRevision, at: number): ReplicaBehavior => {
    const since = started.get(revision)
    return since === undefined ? { state: 'exited' } : behaviorAt(revision, at - since)
  }

  function serve(app: StoredApp, choice: WeightedChoice<StoredRevision>, at: number): void {
    total.requests += 1
    const revision = choice.next()
    const {
      state,
      errorPercent = 0,
      milliseconds = 20
    } = revision === undefined ? { state: 'exited' as const } : behaviorOf(revision, at)
    const isServed = revision?.isActive === true && (state === 'healthy' || state === 'unhealthy')
    if (!isServed) total.lost += 1
    if (revision === undefined) return
    const count = (counts.get(revision) ?? 0) + 1
    counts.set(revision, count)
    const isBad = Math.floor((count * errorPercent) / 100) > Math.floor(((count - 1) * errorPercent) / 100)
    const status = isServed ? (isBad ? 500 : 200) : revision.isActive ? 503 : 404
    const dimensions = { revisionName: revision.name, podName: podNames(revision, 1)[0] ?? '' }
    record({ resource: appId(app, subscription).toLowerCase(), at, status, milliseconds, dimensions })
  }

  const memory: MemoryReplicas = {
    total,
    requestsPerMinute: 1_200,
    address: (app, revision) => `${revision ?? app.name}.${domain}`,
    start(_, revision) {
      memory.serveUntil(clock.now())
      // What was ready from the beginning has started long ago.
      const at = revision.provisioning === 'Provisioned' ? revision.createdAt : clock.now()
      if (!started.has(revision)) started.set(revision, at)
    },
    state: (_, revision) => behaviorOf(revision, clock.now()).state,
    restarts: (_, revision) => (behaviorOf(revision, clock.now()).state === 'exited' ? 3 : 0),
    stop(_, revision) {
      memory.serveUntil(clock.now())
      started.delete(revision)
    },
    route(app, shares) {
      memory.serveUntil(clock.now())
      routes.set(app, new WeightedChoice(shares.map(({ revision, weight }) => ({ item: revision, weight }))))
    },
    serveUntil(at) {
      const gap = 60_000 / memory.requestsPerMinute
      for (; servedUntil + gap <= at; servedUntil += gap)
        for (const [app, choice] of routes) serve(app, choice, servedUntil)
    }
  }
  return memory
}
