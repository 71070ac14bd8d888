import type { Clock } from '../../../local/aws/clock.js'
import type { Instances, StoredDeploy, StoredService } from '../../../local/services/render/render-state.js'

/** How the instances of a deploy behave, so many milliseconds after their start. */
export type InstancesAt = (deploy: StoredDeploy, age: number) => 'starting' | 'healthy' | 'exited'

/** Instances in memory, and all requests that clients send to them. */
export interface MemoryInstances extends Instances {
  isHealthy(deploy: StoredDeploy): boolean
  readonly total: { requests: number; lost: number }
  requestsPerMinute: number
  serveUntil(at: number): void
}

export function memoryInstances(clock: Clock, stateAt: InstancesAt): MemoryInstances {
  const started = new Map<string, number>()
  /** By service: the deploy that gets new requests. */
  const routed = new Map<StoredService, StoredDeploy>()
  let servedUntil = clock.now()
  const total = { requests: 0, lost: 0 }
  const stateOf = (deploy: StoredDeploy, at: number) => {
    const since = started.get(deploy.id)
    return since === undefined ? 'exited' : stateAt(deploy, at - since)
  }
  const memory: MemoryInstances = {
    total,
    requestsPerMinute: 1_200,
    isHealthy: deploy => stateOf(deploy, clock.now()) === 'healthy',
    start(_, deploy) {
      memory.serveUntil(clock.now())
      started.set(deploy.id, clock.now())
    },
    state: (_, deploy) => stateOf(deploy, clock.now()),
    route(service, deploy) {
      memory.serveUntil(clock.now())
      if (service.type === 'web_service') routed.set(service, deploy)
    },
    stop(_, deploy) {
      memory.serveUntil(clock.now())
      started.delete(deploy.id)
    },
    serveUntil(at) {
      const gap = 60_000 / memory.requestsPerMinute
      for (; servedUntil + gap <= at; servedUntil += gap) {
        // Where nothing was ever deployed, no client sees it.
        for (const deploy of routed.values()) {
          total.requests += 1
          if (stateOf(deploy, servedUntil) === 'exited') total.lost += 1
        }
      }
    }
  }
  return memory
}
