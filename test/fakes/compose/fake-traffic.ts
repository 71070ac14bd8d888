import { seededRandom } from '../../../local/aws/seeded-random.js'
import type { FakeServer } from './fake-server.js'

/** What the containers of one side served in one minute. */
export interface ServedMinute {
  readonly at: number
  requests: number
  bad: number
  slow: number
}

/** Every request that clients sent through the proxy, and what came of it. */
export interface FakeTraffic {
  serveUntil(at: number): void
  minutesOf(ids: readonly string[]): readonly ServedMinute[]
  /** Requests that these containers still serve. */
  active(ids: readonly string[]): number
  readonly total: { requests: number; lost: number }
  requestsPerMinute: number
}

const SECOND = 1_000
const MINUTE = 60_000
/** How long a request is served: whoever stops a container within it loses the request. */
const REQUEST_TAKES = 800

/** Requests arrive evenly, and are counted one by one. One is lost that meets no server, or one that is not healthy, or is stopped meanwhile. */
export function fakeTraffic(server: FakeServer, service: string, hasClients: () => boolean): FakeTraffic {
  const { clock } = server
  const random = seededRandom(7)
  const minutes = new Map<string, Map<number, ServedMinute>>()
  const lastServed = new Map<string, number>()
  const total = { requests: 0, lost: 0 }
  let servedUntil = clock.now()
  let due = 0
  const countsOf = (id: string, at: number): ServedMinute => {
    const own = minutes.get(id) ?? new Map<number, ServedMinute>()
    minutes.set(id, own)
    const minute = at - (at % MINUTE)
    const counts = own.get(minute) ?? { at: minute, requests: 0, bad: 0, slow: 0 }
    own.set(minute, counts)
    return counts
  }
  const serveOne = (at: number) => {
    total.requests += 1
    const own = server.running.filter(each => each.service === service && each.weight > 0)
    let left = random() * own.reduce((sum, { weight }) => sum + weight, 0)
    const chosen = own.find(({ weight }) => (left -= weight) < 0)
    const container = chosen && server.containers.get(chosen.containerId)
    if (container === undefined) {
      total.lost += 1
      return
    }
    const counts = countsOf(container.id, at)
    const behavior = server.behaviorOf(container.image)
    const age = at - (container.startedAt ?? at)
    const isUp =
      (container.stoppedAt ?? Infinity) > at && age < behavior.endsAfter && behavior.healthAt(age) === 'healthy'
    counts.requests += 1
    lastServed.set(container.id, at)
    if (!isUp) total.lost += 1
    if (!isUp || random() < behavior.errorRate) counts.bad += 1
    if (random() < behavior.slowRate) counts.slow += 1
  }
  const traffic: FakeTraffic = {
    ...{ total, requestsPerMinute: 1_200 },
    serveUntil(at) {
      for (; servedUntil < at;) {
        const next = Math.min(at, servedUntil - (servedUntil % SECOND) + SECOND)
        if (hasClients()) due += ((next - servedUntil) * traffic.requestsPerMinute) / MINUTE
        for (; due >= 1; due -= 1) serveOne(servedUntil)
        servedUntil = next
      }
      for (const { id, stoppedAt } of server.containers.values())
        if (stoppedAt !== undefined && (lastServed.get(id) ?? 0) > stoppedAt - REQUEST_TAKES) {
          total.lost += 1
          lastServed.delete(id)
        }
    },
    minutesOf(ids) {
      traffic.serveUntil(clock.now())
      const sums = new Map<number, ServedMinute>()
      for (const id of ids)
        for (const { at, requests, bad, slow } of minutes.get(id)?.values() ?? []) {
          const sum = sums.get(at) ?? { at, requests: 0, bad: 0, slow: 0 }
          sums.set(at, { at, requests: sum.requests + requests, bad: sum.bad + bad, slow: sum.slow + slow })
        }
      return [...sums.values()].toSorted((one, other) => one.at - other.at)
    },
    active(ids) {
      traffic.serveUntil(clock.now())
      return ids.filter(id => (lastServed.get(id) ?? 0) > clock.now() - REQUEST_TAKES).length
    }
  }
  return traffic
}
