import type { Behavior } from './revision-behavior.js'
import { seededRandom } from '../../../local/aws/seeded-random.js'

/** What one revision served in one minute. */
export interface ServedCounts {
  requests: number
  bad: number
  slow: number
}

/** Every request that clients sent, and what came of it. */
export interface MemoryTraffic {
  /** Serves all requests up to then, by the current split. */
  serveUntil(at: number): void
  /** By the start of the minute. */
  minutesOf(id: string): ReadonlyMap<number, ServedCounts>
  readonly total: { requests: number; lost: number }
  requestsPerMinute: number
}

export interface TrafficWorld {
  readonly clock: { now(): number }
  readonly seed: number
  readonly requestsPerMinute: number
  readonly sharesAt: () => {
    readonly stableId: string | undefined
    readonly others: readonly { readonly id: string; readonly percent: number }[]
  }
  readonly behaviorOf: (id: string) => Behavior | undefined
  readonly isReady: (id: string, at: number) => boolean
}

interface Served {
  readonly stableId: string | undefined
  readonly canary: { readonly id: string; readonly percent: number } | undefined
}

const SECOND = 1_000
const MINUTE = 60_000

/** Requests arrive evenly, and are counted one by one. One that meets a revision that is not ready is lost. */
export function memoryTraffic(world: TrafficWorld): MemoryTraffic {
  const random = seededRandom(world.seed)
  const minutes = new Map<string, Map<number, ServedCounts>>()
  const total = { requests: 0, lost: 0 }
  let servedUntil = world.clock.now()
  let due = 0
  const countsOf = (id: string, at: number): ServedCounts => {
    const minute = at - (at % MINUTE)
    const ofRevision = minutes.get(id) ?? new Map<number, ServedCounts>()
    const counts = ofRevision.get(minute) ?? { requests: 0, bad: 0, slow: 0 }
    minutes.set(id, ofRevision.set(minute, counts))
    return counts
  }
  const serveOne = (at: number, { stableId, canary }: Served) => {
    const id = canary !== undefined && random() * 100 < canary.percent ? canary.id : stableId
    // Nothing was ever deployed: no client sees it.
    if (id === undefined) return
    total.requests += 1
    const counts = countsOf(id, at)
    counts.requests += 1
    const behavior = world.behaviorOf(id)
    if (behavior === undefined || !world.isReady(id, at)) {
      total.lost += 1
      counts.bad += 1
      return
    }
    if (random() < behavior.errorRate) counts.bad += 1
    if (random() < behavior.slowRate) counts.slow += 1
  }
  const traffic: MemoryTraffic = {
    total,
    requestsPerMinute: world.requestsPerMinute,
    minutesOf: id => minutes.get(id) ?? new Map<number, ServedCounts>(),
    serveUntil(at) {
      while (servedUntil < at) {
        const next = Math.min(at, servedUntil - (servedUntil % SECOND) + SECOND)
        due += ((next - servedUntil) * traffic.requestsPerMinute) / MINUTE
        const { stableId, others } = world.sharesAt()
        const served = { stableId, canary: others.find(({ percent }) => percent > 0) }
        for (; due >= 1; due -= 1) serveOne(servedUntil, served)
        servedUntil = next
      }
    }
  }
  return traffic
}
