import { DeployError } from '../../../../domain/errors.js'
import { networkTime } from '../../../../domain/local-clock/network-time.js'
import type { Clock } from '../../../../ports/clock.js'

/** The answer, or after so many seconds an `unreachable` error in its place; the task is left to itself then. */
export async function withinSeconds<Result>(
  seconds: number,
  task: Promise<Result>,
  clock: Clock
): Promise<Result | DeployError> {
  task.catch(() => undefined)
  const done = new AbortController()
  const late = clock
    .sleep(networkTime(clock, seconds * 1000), done.signal)
    .then(() => new DeployError('unreachable', `AWS did not respond within ${seconds} s.`))
  try {
    return await Promise.race([task, late])
  } finally {
    done.abort()
  }
}
