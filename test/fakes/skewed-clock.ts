import { followServers } from '../../src/adapters/system-clock.js'
import type { Clock } from '../../src/ports/clock.js'

/** A runner whose clock is `aheadMilliseconds` ahead of the cloud's, and what answers from the cloud do to it. */
export function skewedClock(
  cloud: Clock,
  aheadMilliseconds: number,
  tell: (sentence: string) => void = () => undefined
) {
  const machine: Clock = {
    now: () => cloud.now() + aheadMilliseconds,
    sleep: (milliseconds, signal) => cloud.sleep(milliseconds, signal)
  }
  const clock = followServers(machine, tell)
  /** The same role, each of whose answers names the cloud's time as the header `Date` does. */
  function answering<Role extends object>(role: Role): Role {
    const heard = Object.entries(role).map(([name, method]: [string, unknown]) => {
      if (typeof method !== 'function') return [name, method]
      return [
        name,
        async (...given: readonly unknown[]): Promise<unknown> => {
          const sentAt = machine.now()
          try {
            return await (method as (...given: readonly unknown[]) => Promise<unknown>)(...given)
          } finally {
            const date = Math.floor(cloud.now() / 1000) * 1000
            clock.correctBy?.({ date, sentAt, receivedAt: machine.now(), server: 'AWS' })
          }
        }
      ]
    })
    return Object.fromEntries(heard) as Role
  }
  return { clock, answering }
}
