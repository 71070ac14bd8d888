import { DeployError } from '../../../domain/errors.js'
import { networkTime } from '../../../domain/local-clock/network-time.js'
import type { Clock } from '../../../ports/clock.js'

/** Waits for `task` so many seconds at most, then throws `unreachable` and leaves it to itself. `what`: who did not respond, for the sentence. */
export async function withinTime<Result>(
  task: Promise<Result>,
  { what, seconds }: { readonly what: string; readonly seconds: number },
  clock: Clock
): Promise<Result> {
  task.catch(() => undefined)
  const done = new AbortController()
  const late = clock.sleep(networkTime(clock, seconds * 1000), done.signal).then(() => {
    throw new DeployError('unreachable', `${what} did not respond within ${seconds} s.`)
  })
  late.catch(() => undefined)
  try {
    return await Promise.race([task, late])
  } finally {
    done.abort()
  }
}
