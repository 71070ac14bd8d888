import { DeployError } from '../../../../domain/errors.js'
import { isPassing } from '../../../../domain/rollout/tolerates-until.js'
import type { DeployDependencies } from '../rolling/deploy-dependencies.js'
import { unlessCancelled } from '../../../../use-cases/rollout/unless-cancelled.js'

const INTERVAL_MILLISECONDS = 5_000

/**
 * The answer to a read that is asked again while AWS throttles, fails or does not respond, until `until` (epoch milliseconds): then throws
 * what AWS reported last. Throws `Cancelled` as soon as the job is canceled.
 */
export async function tolerateOutage<Result>(
  read: () => Promise<Result>,
  until: number,
  { clock, cancelled, boundCalls }: Pick<DeployDependencies, 'clock' | 'cancelled' | 'boundCalls'>
): Promise<Result> {
  boundCalls(until)
  for (;;) {
    try {
      return await unlessCancelled(cancelled, read())
    } catch (error) {
      const isBorne = error instanceof DeployError && isPassing(error) && clock.now() < until
      if (!isBorne) throw error
      await unlessCancelled(cancelled, clock.sleep(INTERVAL_MILLISECONDS, cancelled))
    }
  }
}
